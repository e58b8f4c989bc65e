import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'named-narratives',
  what: 'Narratives, versions and stories named as told on purpose.',
  source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'translation' },
  words: { en, ar },
}
