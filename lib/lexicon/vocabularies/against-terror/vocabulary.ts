import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'against-terror',
  what: 'Words that make a label the thing fought or suffered, not a name for people.',
  words: { en, ar },
}
