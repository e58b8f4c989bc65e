import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unfree-sides',
  what: 'The side of autocracy and the East in a contest of systems.',
  source: { paragraph: 8, phrase: 'الاستبداد', relation: 'verbatim' },
  words: { en, ar },
}
