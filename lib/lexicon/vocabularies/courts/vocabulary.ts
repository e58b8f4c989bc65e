import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'courts',
  what: 'Courts and laws, where a precedent is a ruling.',
  words: { en, ar },
}
