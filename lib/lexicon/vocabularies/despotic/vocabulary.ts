import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'despotic',
  what: 'What a system or a ruler of force is called.',
  source: { paragraph: 1, phrase: 'الاستبدادية', relation: 'verbatim' },
  words: { en, ar },
}
