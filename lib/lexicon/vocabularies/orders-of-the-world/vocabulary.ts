import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'orders-of-the-world',
  what: 'Political systems, world orders, models of society.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
  words: { ar, en },
}
