import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'names-of-wreckers',
  what: 'What those are called who would wreck a town, where the passage tells that a crowd is meant.',
  words: { en, ar },
}
