import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'in-foreign-hands',
  what: 'In the hand of, cooked in, dictated from.',
  source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
  words: { en, ar },
}
