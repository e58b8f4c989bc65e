import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'turned-against',
  what: 'To stop, refuse, resist: what stands before meddling that a crowd turns against.',
  words: { en, ar },
}
