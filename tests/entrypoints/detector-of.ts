import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Detector } from '../../lib/match/types.ts'

/** A detector that reads as a test says, with one rest on the way. */
export function detectorOf(lang: LanguageCode, detect: Detector['detect']): Detector {
  return {
    lang,
    detect,
    *steps(text, around) {
      const matches = detect(text, around)
      yield
      return matches
    },
  }
}
