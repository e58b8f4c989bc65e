import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'mass-riots',
  what: 'The charge sheet’s name for a crowd in the street.',
  words: { en, ar },
}
