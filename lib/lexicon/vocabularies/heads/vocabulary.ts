import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'heads',
  what: 'President, minister, king: those who hold an office.',
  words: { ar, en },
}
