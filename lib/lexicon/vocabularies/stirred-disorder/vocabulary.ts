import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'stirred-disorder',
  what: 'What foreign hands are said to stir up.',
  words: { en, ar },
}
