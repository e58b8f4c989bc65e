import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'in-order-to-help',
  what: 'What those who were asked came for, right behind the asking: both are one cue.',
  words: { en, ar },
}
