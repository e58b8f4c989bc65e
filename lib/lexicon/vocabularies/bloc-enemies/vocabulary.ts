import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bloc-enemies',
  what: 'What a bloc is said to stand against.',
  source: { paragraph: 8, phrase: 'الاستبداد', relation: 'verbatim' },
  words: { en, ar },
}
