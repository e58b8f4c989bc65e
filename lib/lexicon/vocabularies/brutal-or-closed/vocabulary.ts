import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'brutal-or-closed',
  what: 'Words for a closed or cruel system that tell of a ruler only beside a regime.',
  source: { paragraph: 6, phrase: 'نظام مغلق', relation: 'verbatim' },
  words: { en, ar },
}
