import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'helped-by-troops',
  what: 'Whom and what troops from outside say they stand by, and what they fight.',
  words: { en, ar },
}
