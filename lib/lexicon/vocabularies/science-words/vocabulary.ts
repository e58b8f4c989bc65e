import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'science-words',
  what: 'Weather, statistics and research.',
  words: { en, ar },
}
