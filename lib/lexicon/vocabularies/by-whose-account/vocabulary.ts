import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'by-whose-account',
  what: 'What stands before an account when a text only says whose account it follows.',
  words: { ar, en },
}
