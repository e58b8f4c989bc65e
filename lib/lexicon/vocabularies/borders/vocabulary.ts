import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'borders',
  what: 'Borders, doorsteps and flanks of a country.',
  source: { paragraph: 10, phrase: 'مضاعفة عدم الاستقرار على حدودها', relation: 'translation' },
  words: { en, ar },
}
