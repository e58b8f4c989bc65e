import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'elsewhere',
  what: 'Another place and another time.',
  source: { paragraph: 1, phrase: 'في مكان آخر', relation: 'verbatim' },
  words: { en, ar },
}
