import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'victims-of-crime',
  what: 'Who suffered the deed, or came to complain of it, right before its name.',
  words: { en, ar },
}
