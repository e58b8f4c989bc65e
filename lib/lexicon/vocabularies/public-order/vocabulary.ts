import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'public-order',
  what: 'Order, calm, stability: what is said to be restored.',
  source: { paragraph: 9, phrase: 'للسيطرة على الناس', relation: 'synonym' },
  words: { en, ar },
}
