import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'soldiers',
  what: 'Soldiers and police as those who act.',
  words: { en, ar },
}
