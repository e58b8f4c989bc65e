import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'accused-state',
  what: 'The crowd accuses: terror is laid at the door of those who rule.',
  words: { en, ar },
}
