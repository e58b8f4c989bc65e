import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'other-affairs',
  what: 'Of health, of money, of the weather: a situation that is none of the street.',
  words: { en, ar },
}
