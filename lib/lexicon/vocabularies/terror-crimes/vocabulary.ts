import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'terror-crimes',
  what: 'What people are charged with when a protest is tried as terror or treason.',
  source: {
    paragraph: 14,
    phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
    relation: 'inflected',
  },
  words: { en, ar },
}
