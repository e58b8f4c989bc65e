import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'no-difference',
  what: 'The lack of a difference between armed groups and people, as a noun.',
  words: { en, ar },
}
