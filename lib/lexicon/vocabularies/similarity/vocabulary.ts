import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'similarity',
  what: 'Words that liken one event to another.',
  source: { paragraph: 14, phrase: 'شيء مشابه', relation: 'verbatim' },
  words: { en, ar },
}
