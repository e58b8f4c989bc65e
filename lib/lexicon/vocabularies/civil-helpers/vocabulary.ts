import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'civil-helpers',
  what: 'Those who are sent to heal, feed, dig out or build.',
  words: { en, ar },
}
