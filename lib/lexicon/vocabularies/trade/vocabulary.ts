import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'trade',
  what: 'Goods that cross borders.',
  words: { en, ar },
}
