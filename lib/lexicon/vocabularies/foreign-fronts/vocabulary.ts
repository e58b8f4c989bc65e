import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-fronts',
  what: 'Countries at whose fronts the hired men of others fight.',
  source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
  words: { ar, en },
}
