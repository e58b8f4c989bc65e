import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'finance',
  what: 'Markets, banks and money.',
  words: { en, ar },
}
