import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'public-anger',
  what: 'Anger and discontent of a public.',
  source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'inflected' },
  words: { en, ar },
}
