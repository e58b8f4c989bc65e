import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'invited-in',
  what: 'At the request of, at the invitation of: why troops say they came.',
  source: { paragraph: 14, phrase: 'لتبرير التدخل في هذا الصراع', relation: 'translation' },
  words: { en, ar },
}
