import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'outbursts',
  what: 'What a crowd breaks into without breaking anything.',
  words: { en, ar },
}
