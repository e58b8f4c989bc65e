import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'home-life',
  what: 'Houses, gardens, families.',
  words: { en, ar },
}
