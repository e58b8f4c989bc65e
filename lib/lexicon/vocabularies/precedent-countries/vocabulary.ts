import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'precedent-countries',
  what: 'Countries whose fate is held up as a precedent.',
  source: { paragraph: 5, phrase: 'سوريا كما في بيلاروسيا', relation: 'inflected' },
  words: { en, ar },
}
