import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'pay-words',
  what: 'To pay, to order: verbs for what comes to a crowd from somebody.',
  words: { en, ar },
}
