import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'shut-in',
  what: 'Cages and laboratories: those who say that they are rats in one complain, and insult nobody.',
  words: { ar, en },
}
