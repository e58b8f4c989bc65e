import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'same-troubles',
  what: 'The same troubles, problems, scenes.',
  source: { paragraph: 1, phrase: 'نفس المشاكل', relation: 'verbatim' },
  words: { en, ar },
}
