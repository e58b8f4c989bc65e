import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'state-and-its-force',
  what: 'A state and its force, which outsiders may back against a crowd.',
  words: { en, ar },
}
