import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'despots',
  what: 'Names for a ruler who rules by force.',
  source: { paragraph: 2, phrase: 'الحاكم المستبد', relation: 'verbatim' },
  words: { en, ar },
}
