import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'disorder-makers',
  what: 'To stir up disorder.',
  words: { en, ar },
}
