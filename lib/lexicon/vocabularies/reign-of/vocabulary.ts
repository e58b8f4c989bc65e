import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'reign-of',
  what: 'What stands before the law as an aim: its rule, its state.',
  words: { en, ar },
}
