import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'tools-of-police',
  what: 'What police use against a crowd, and take from it: where they stand, "they" are the police.',
  words: { en, ar },
}
