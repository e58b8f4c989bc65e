import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'seats-of-power',
  what: 'Power, rule and its reins: what is seized, and is no order.',
  words: { en, ar },
}
