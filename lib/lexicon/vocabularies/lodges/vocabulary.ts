import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'lodges',
  what: 'Lodges, orders and twins: what else is fraternal.',
  words: { ar, en },
}
