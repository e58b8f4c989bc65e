import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'clergy',
  what: 'Imams, preachers, sheikhs: who speaks from a pulpit.',
  words: { en, ar },
}
