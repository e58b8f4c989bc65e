import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'striking-back',
  what: 'Who answers a crowd, where an iron hand tells no system.',
  words: { en, ar },
}
