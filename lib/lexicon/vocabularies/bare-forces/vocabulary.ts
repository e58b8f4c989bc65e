import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bare-forces',
  what: 'Forces whose name says what they keep: forces of order.',
  words: { en, ar },
}
