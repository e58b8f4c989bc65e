import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-reaction',
  what: 'Words by which powers abroad answer a protest and do not make it.',
  words: { en, ar },
}
