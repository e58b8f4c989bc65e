import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crowd-people',
  what: 'Women, teachers, the young: people who are a crowd where a protest is told.',
  source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
  words: { en, ar },
}
