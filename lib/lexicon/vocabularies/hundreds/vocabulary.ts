import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'hundreds',
  what: 'Large numbers; in Arabic the noun after them stands in the singular.',
  source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
  words: { en, ar },
}
