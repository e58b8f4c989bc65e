import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'works-of-fiction',
  what: 'Film, novel, series, game: what a title stands behind.',
  words: { en, ar },
}
