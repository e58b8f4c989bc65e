import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'alternatives',
  what: 'Alternatives, counterweights and answers to a system.',
  source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'translation' },
  words: { en, ar },
}
