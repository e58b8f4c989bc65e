import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'doing-away',
  what: 'To do away with, make an end of: verbs that take على.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
