import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'told-of',
  what: 'What makes a protest the matter of a telling, not what is done.',
  words: { en, ar },
}
