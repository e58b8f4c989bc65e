import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'moments',
  what: 'Moment, spirit, scenes, just as: what an event lends its name to.',
  source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
  words: { en, ar },
}
