import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'back-to-normal',
  what: 'Back to its nature, its course, its former state: what a situation is brought to.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
  words: { en, ar },
}
