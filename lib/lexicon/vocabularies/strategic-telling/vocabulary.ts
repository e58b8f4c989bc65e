import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'strategic-telling',
  what: 'A line of telling that is followed from place to place.',
  source: { paragraph: 5, phrase: 'كتاب السرد الاستراتيجي', relation: 'verbatim' },
  words: { en, ar },
}
