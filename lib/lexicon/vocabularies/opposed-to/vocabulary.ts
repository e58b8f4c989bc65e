import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'opposed-to',
  what: 'Against, in protest at: the label is what the crowd protests against.',
  words: { en, ar },
}
