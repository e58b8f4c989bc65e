import { compileLexicon } from '../../lib/compile/assets.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import { createDetector } from '../../lib/match/detector.ts'
import type { Detector } from '../../lib/match/types.ts'

export const detectors: readonly Detector[] = compileLexicon().map(createDetector)

export function detectorOf(lang: LanguageCode): Detector {
  const detector = detectors.find((candidate) => candidate.lang === lang)
  if (!detector) throw new Error(`There are no tables for ${lang}.`)
  return detector
}
