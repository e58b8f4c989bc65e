import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protest-and-its-people',
  what: 'The protest and those who make it, in words that name them as such: what is said to be erased.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'inflected' },
  words: { en, ar },
}
