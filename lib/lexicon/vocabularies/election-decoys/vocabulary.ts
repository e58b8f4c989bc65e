import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'election-decoys',
  what: 'Ballots, markets and accounts, in which hands and meddling are no protest.',
  words: { en, ar },
}
