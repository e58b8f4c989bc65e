import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'instability',
  what: 'Instability, chaos, disorder as what stands at the border.',
  source: { paragraph: 10, phrase: 'مضاعفة عدم الاستقرار على حدودها', relation: 'translation' },
  words: { en, ar },
}
