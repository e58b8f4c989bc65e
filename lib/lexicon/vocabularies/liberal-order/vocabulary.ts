import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'liberal-order',
  what: 'The liberal and Western system.',
  source: { paragraph: 8, phrase: 'للديمقراطيات الليبرالية', relation: 'verbatim' },
  words: { en, ar },
}
