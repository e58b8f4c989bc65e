import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'time-and-again',
  what: '«Time and again»: an idiom that repeats nothing.',
  words: { en, ar },
}
