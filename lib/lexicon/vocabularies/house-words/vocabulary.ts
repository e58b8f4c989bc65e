import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'house-words',
  what: 'What a fraternity or an order of men owns.',
  words: { en, ar },
}
