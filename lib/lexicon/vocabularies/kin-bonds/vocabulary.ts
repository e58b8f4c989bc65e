import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-bonds',
  what: 'Bonds of brotherhood, of blood, of faith between peoples.',
  source: { paragraph: 10, phrase: 'إنها رسالة أخوة', relation: 'translation' },
  words: { en, ar },
}
