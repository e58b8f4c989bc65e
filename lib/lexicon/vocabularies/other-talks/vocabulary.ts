import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'other-talks',
  what: 'Talks that end no unrest: on joining a union, on trade, on a loan.',
  words: { en, ar },
}
