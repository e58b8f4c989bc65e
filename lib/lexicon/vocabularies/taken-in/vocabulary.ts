import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'taken-in',
  what: 'To arrest, and the lists of those who are: by whom they are taken in they are so called.',
  words: { en, ar },
}
