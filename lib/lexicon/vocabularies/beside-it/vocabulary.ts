import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'beside-it',
  what: 'Words that set a thing beside what is done: before, near, around.',
  words: { en, ar },
}
