import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'masters',
  what: 'Powers and anybody at all, as whose puppet a ruler is or is not.',
  source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
  words: { en, ar },
}
