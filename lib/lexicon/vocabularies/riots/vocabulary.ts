import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'riots',
  what: 'A riot as the name of what happens in the street.',
  words: { en, ar },
}
