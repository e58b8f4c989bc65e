import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'calendar-words',
  what: 'Weeks, months, days and years.',
  words: { en, ar },
}
