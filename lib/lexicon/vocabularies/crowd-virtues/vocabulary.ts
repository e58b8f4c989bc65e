import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crowd-virtues',
  what: 'Courage, peacefulness, justice: the dignity of a crowd or its demands, as nouns.',
  source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
  words: { en, ar },
}
