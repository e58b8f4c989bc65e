import { compileLexicon } from '../compile/assets.ts'
import type { LanguageCode } from '../lexicon/types.ts'
import { createDetector } from '../match/detector.ts'
import type { Detector } from '../match/types.ts'

/** What reads each language of the lexicon. */
export type Detectors = ReadonlyMap<LanguageCode, Detector>

/** Compiles the project's own lexicon; a text with every mistake in it where it does not compile. */
export function createDetectors(): Detectors | string {
  try {
    return new Map(compileLexicon().map((tables) => [tables.lang, createDetector(tables)]))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
