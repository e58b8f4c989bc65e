import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'wealth-of-a-nation',
  what: 'What is plundered where nobody loots a shop: a country, its wealth, its purse.',
  words: { en, ar },
}
