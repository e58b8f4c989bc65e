import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'asking-acts',
  what: 'What a crowd asks, hopes or warns; what comes after is not done to it.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
