import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'that-something',
  what: '«That»: what is proven or held is a statement, and no ruler.',
  words: { en, ar },
}
