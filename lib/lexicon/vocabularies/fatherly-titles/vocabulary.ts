import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'fatherly-titles',
  what: 'Father, leader, teacher: titles that a ruler is given.',
  words: { en, ar },
}
