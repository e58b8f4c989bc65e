import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ordinary-people',
  what: 'Ordinary, decent, unarmed people.',
  source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'inflected' },
  words: { en, ar },
}
