import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protest-acts',
  what: 'What people do when they protest.',
  source: { paragraph: 4, phrase: 'يحتجون', relation: 'verbatim' },
  words: { en, ar },
}
