import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'heroes',
  what: 'Heroes, martyrs, patriots.',
  source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'synonym' },
  words: { en, ar },
}
