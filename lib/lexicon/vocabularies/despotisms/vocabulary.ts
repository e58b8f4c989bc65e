import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'despotisms',
  what: 'Names for rule by force as a system.',
  source: { paragraph: 12, phrase: 'الاستبداد', relation: 'verbatim' },
  words: { en, ar },
}
