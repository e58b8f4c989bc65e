import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ending-the-act',
  what: 'What stands right before an act that is to end, or not to be.',
  words: { en, ar },
}
