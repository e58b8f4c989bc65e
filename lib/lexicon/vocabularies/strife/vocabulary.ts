import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'strife',
  what: 'Strife and sedition as names of unrest.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'translation' },
  words: { en, ar },
}
