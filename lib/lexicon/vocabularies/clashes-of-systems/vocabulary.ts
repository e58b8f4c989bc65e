import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'clashes-of-systems',
  what: 'Clashes of models, systems, civilisations and blocs, in one phrase.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'translation' },
  words: { en, ar },
}
