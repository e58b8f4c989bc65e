import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'outlasting',
  what: 'To win against another system of rule.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
  words: { en, ar },
}
