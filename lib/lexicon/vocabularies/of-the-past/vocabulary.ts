import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-the-past',
  what: 'What somebody no longer is: former, one-time, estranged.',
  words: { en, ar },
}
