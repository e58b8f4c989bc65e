import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'title-decoys',
  what: 'Choirs, clubs, churches, firms, history: where honours are no cult of a ruler.',
  words: { en, ar },
}
