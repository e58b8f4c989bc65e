import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'as-and-nothing-more',
  what: 'Words before “as” that make it compare nothing.',
  words: { en, ar },
}
