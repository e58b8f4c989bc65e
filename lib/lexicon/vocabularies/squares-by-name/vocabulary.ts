import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'squares-by-name',
  what: 'What stands before the name of a place.',
  words: { en, ar },
}
