import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'museum-shows',
  what: 'Exhibitions, collections, auctions.',
  words: { en, ar },
}
