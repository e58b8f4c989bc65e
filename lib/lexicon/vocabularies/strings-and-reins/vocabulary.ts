import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'strings-and-reins',
  what: 'Strings, reins, leash, bridle; the tune, the orders, the bill.',
  source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
  words: { en, ar },
}
