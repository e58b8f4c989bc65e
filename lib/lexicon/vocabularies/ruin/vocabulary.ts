import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ruin',
  what: 'Chaos, collapse, civil war: what would come without the ruler.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'inflected' },
  words: { en, ar },
}
