import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { createDetector } from '../../../lib/match/detector.ts'
import { LetterReader } from '../../../lib/match/letter-reader.ts'
import { Scanner } from '../../../lib/match/scan.ts'

/** Our own ways to read a text; the one place of the benchmark that knows the engine's parts. */
export interface OwnReaders {
  /** The first pass alone: term hits. */
  scan(text: string): unknown
  detect(text: string): { readonly length: number }
}

export function ownReaders(tables: LanguageTables): OwnReaders {
  const letters = new LetterReader(tables.letters)
  const scanner = new Scanner(tables, letters)
  const detector = createDetector(tables)
  return { scan: (text) => scanner.scan(text), detect: (text) => detector.detect(text) }
}
