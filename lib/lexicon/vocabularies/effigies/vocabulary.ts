import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'effigies',
  what: 'Pictures, flags and dolls that a crowd burns: a gesture, and no damage.',
  words: { en, ar },
}
