import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unfree-clients',
  what: 'Dictators, juntas and coups that a power serves.',
  source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'synonym' },
  words: { en, ar },
}
