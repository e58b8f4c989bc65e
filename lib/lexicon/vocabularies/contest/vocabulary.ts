import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contest',
  what: 'Words of a contest between sides.',
  source: { paragraph: 8, phrase: 'صدام', relation: 'verbatim' },
  words: { en, ar },
}
