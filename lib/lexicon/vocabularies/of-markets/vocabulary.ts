import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-markets',
  what: 'Of markets, money and prices: whose contagion it is, when it is no unrest.',
  words: { en, ar },
}
