import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'talks',
  what: 'Talks, negotiation, dialogue, the sharing of power: what is ruled out.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
  words: { en, ar },
}
