import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'wiping-verbs',
  what: 'To wipe, stamp, root, mop, before their particle.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'translation' },
  words: { en, ar },
}
