import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'dignifying',
  what: 'Words that dignify those who protest: peaceful, ordinary, rightful, brave.',
  source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'inflected' },
  words: { en, ar },
}
