import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'authorship',
  what: 'Words that give a riot an author: it was incited, planned, organised.',
  words: { en, ar },
}
