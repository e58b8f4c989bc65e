import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'real-sickness',
  what: 'Signs that a disease is one, and no name for a crowd.',
  words: { en, ar },
}
