import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'frontiers-and-neighbours',
  what: 'Across the border, next door, neighbours: where unrest must not come.',
  source: { paragraph: 10, phrase: 'عدم الاستقرار على حدودها', relation: 'synonym' },
  words: { en, ar },
}
