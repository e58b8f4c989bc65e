import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'opposed-pairs',
  what: 'Two kinds of state or people named as opposite sides.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
  words: { en, ar },
}
