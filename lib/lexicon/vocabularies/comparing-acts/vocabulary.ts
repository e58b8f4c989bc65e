import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'comparing-acts',
  what: 'To compare, to liken, to parallel.',
  source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
  words: { en, ar },
}
