import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'no-talks',
  what: 'No talks, no negotiations, no sharing of power, in one phrase.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'translation' },
  words: { en, ar },
}
