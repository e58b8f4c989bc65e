import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ballots',
  what: 'Elections and the press, which are free themselves: no name for a crowd.',
  words: { en, ar },
}
