import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'help-from-a-patron',
  what: 'What a patron gives.',
  words: { en, ar },
}
