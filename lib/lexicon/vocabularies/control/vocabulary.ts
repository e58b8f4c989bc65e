import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'control',
  what: 'To control, of a power.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'verbatim' },
  words: { en, ar },
}
