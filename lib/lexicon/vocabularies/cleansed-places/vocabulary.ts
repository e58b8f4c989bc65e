import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'cleansed-places',
  what: 'Squares, campuses, quarters that are said to be cleansed.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
