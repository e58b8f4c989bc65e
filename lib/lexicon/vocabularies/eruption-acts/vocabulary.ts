import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'eruption-acts',
  what: 'To explode, burn, boil over: what fire and volcanoes do.',
  source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'inflected' },
  words: { en, ar },
}
