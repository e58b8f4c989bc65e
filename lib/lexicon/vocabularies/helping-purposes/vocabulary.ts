import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'helping-purposes',
  what: 'To help, protect, stabilise, keep the peace, fight terror: what troops are said to come for.',
  source: { paragraph: 14, phrase: 'لتبرير التدخل', relation: 'synonym' },
  words: { en, ar },
}
