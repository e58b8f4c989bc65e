import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'belongings',
  what: 'What people have, told right after them: the strikers’ fines.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
