import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'nationalities',
  what: 'Peoples and what belongs to them, by their country.',
  source: { paragraph: 9, phrase: 'الكازاخستانيين', relation: 'inflected' },
  words: { en, ar },
}
