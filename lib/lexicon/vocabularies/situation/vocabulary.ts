import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'situation',
  what: 'The situation, the city, the people: what a power is said to control.',
  source: { paragraph: 5, phrase: 'الوضع', relation: 'verbatim' },
  words: { en, ar },
}
