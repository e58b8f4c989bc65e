import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'anniversaries',
  what: 'Years, months and days that an event has lasted, or that are kept for it.',
  words: { en, ar },
}
