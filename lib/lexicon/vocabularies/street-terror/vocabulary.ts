import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'street-terror',
  what: 'Terror of the street: the protest by that name.',
  source: {
    paragraph: 14,
    phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
    relation: 'synonym',
  },
  words: { en, ar },
}
