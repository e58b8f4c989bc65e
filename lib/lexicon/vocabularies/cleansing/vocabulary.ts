import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'cleansing',
  what: 'To cleanse, clean, comb a place of its people.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
