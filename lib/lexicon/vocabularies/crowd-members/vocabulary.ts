import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crowd-members',
  what: 'Those who take part, where the protest is told beside them.',
  source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
  words: { en, ar },
}
