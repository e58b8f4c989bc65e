import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'leisure',
  what: 'Holidays, parks, children at play.',
  words: { en, ar },
}
