import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sneaking-people',
  what: 'Infiltrators, inciters, invaders: who is said to have come into a crowd, where a nation is told of them.',
  words: { en, ar },
}
