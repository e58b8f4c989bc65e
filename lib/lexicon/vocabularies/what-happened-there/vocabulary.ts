import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'what-happened-there',
  what: 'What happened in, what befell, what it came to.',
  source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
  words: { en, ar },
}
