import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'forces-at-work',
  what: 'Forces and mishaps that undo things: what they wreck the crowd did not.',
  words: { en, ar },
}
