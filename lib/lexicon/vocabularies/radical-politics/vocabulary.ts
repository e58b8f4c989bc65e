import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'radical-politics',
  what: 'What makes a radical one of politics: the radical left, radical reform.',
  words: { en, ar },
}
