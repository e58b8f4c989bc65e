import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ought-to-be',
  what: 'What a protest ought to be, which does not say that it is.',
  words: { en, ar },
}
