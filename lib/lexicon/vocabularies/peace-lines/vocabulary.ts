import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'peace-lines',
  what: 'Ceasefire lines and those who watch them.',
  words: { en, ar },
}
