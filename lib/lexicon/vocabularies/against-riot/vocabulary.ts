import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'against-riot',
  what: 'Words that, right before the crime, tell that somebody acts against it.',
  words: { en, ar },
}
