import type { LanguageTables } from '../../../lib/compile/tables.ts'
import { createDetector } from '../../../lib/match/detector.ts'
import { Scanner } from '../../../lib/match/scan.ts'
import { createReader } from '../../../lib/match/tokens.ts'

/** Our own ways to read a text; the one place of the benchmark that knows the engine's parts. */
export interface OwnReaders {
  /** The first pass alone: term hits. */
  scan(text: string): unknown
  detect(text: string): { readonly length: number }
}

export function ownReaders(tables: LanguageTables): OwnReaders {
  const scanner = new Scanner(tables, createReader(tables))
  const detector = createDetector(tables)
  return { scan: (text) => scanner.scan(text), detect: (text) => detector.detect(text) }
}
