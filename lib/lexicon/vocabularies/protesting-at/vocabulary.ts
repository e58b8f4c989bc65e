import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protesting-at',
  what: 'What a protest turns against: words that lead to its cause.',
  words: { en, ar },
}
