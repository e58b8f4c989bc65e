import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ruling-bodies',
  what: 'A regime or its rule by a word that means nothing else.',
  source: { paragraph: 6, phrase: 'نظام مغلق', relation: 'inflected' },
  words: { en, ar },
}
