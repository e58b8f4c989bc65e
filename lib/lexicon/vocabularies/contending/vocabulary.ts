import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contending',
  what: 'To stand in a contest with the other side.',
  words: { en, ar },
}
