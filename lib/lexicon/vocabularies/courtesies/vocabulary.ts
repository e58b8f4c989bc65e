import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'courtesies',
  what: 'Visits and tributes: what a guest pays to a crowd, and no wage.',
  words: { ar, en },
}
