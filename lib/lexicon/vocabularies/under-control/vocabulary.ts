import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'under-control',
  what: 'Under control, in hand.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'inflected' },
  words: { en, ar },
}
