import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'at-the-edge',
  what: 'At the edge of, in the wake of: what stands between a preposition and a protest that is not its object.',
  words: { en, ar },
}
