import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'held-sacred',
  what: 'What is said to be beyond bargaining, so that nobody is refused a talk.',
  words: { ar, en },
}
