import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'western-dominance',
  what: 'Demands and dominance of the West, as its opponents name them.',
  source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'translation' },
  words: { en, ar },
}
