import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'systems',
  what: 'Models, systems and world orders as parties.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
  words: { en, ar },
}
