import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protest-marches',
  what: 'What makes of people a crowd that protests, told by a verb.',
  source: { paragraph: 4, phrase: 'يحتجون', relation: 'verbatim' },
  words: { en, ar },
}
