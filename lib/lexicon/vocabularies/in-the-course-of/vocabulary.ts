import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'in-the-course-of',
  what: 'What makes of a protest the time or place of something else.',
  words: { en, ar },
}
