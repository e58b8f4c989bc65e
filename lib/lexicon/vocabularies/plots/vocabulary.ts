import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plots',
  what: 'A plot, whoever made it.',
  words: { en, ar },
}
