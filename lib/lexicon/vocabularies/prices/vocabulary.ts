import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'prices',
  what: 'Prices and money: what is brought under control by a bank, and what protests are about.',
  words: { en, ar },
}
