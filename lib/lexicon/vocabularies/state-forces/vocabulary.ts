import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'state-forces',
  what: 'Forces that are armed by their name: the armed forces are no armed group.',
  words: { en, ar },
}
