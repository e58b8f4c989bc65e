import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'public-money',
  what: 'What corruption steals, not a crowd: public money, the wealth of a country.',
  words: { en, ar },
}
