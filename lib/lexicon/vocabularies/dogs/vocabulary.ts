import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'dogs',
  what: 'Dogs and their owners.',
  words: { en, ar },
}
