import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'colliding',
  what: 'To collide, to be at war: what systems do.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
  words: { en, ar },
}
