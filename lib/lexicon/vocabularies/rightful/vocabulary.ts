import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rightful',
  what: 'Legitimate, just, reasonable: said of demands.',
  source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'synonym' },
  words: { en, ar },
}
