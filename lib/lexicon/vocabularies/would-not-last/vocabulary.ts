import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'would-not-last',
  what: 'Would not last, would not have stood: what is said with an absent patron.',
  source: { paragraph: 13, phrase: 'يدين ببقائها لروسيا', relation: 'synonym' },
  words: { en, ar },
}
