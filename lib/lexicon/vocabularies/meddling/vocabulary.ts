import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'meddling',
  what: 'To take a hand in what is not one’s own.',
  words: { en, ar },
}
