import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sectarian',
  what: 'Words that make of strife the sectarian kind.',
  words: { en, ar },
}
