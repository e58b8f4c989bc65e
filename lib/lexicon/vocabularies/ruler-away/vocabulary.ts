import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ruler-away',
  what: 'Without, if he left, after his fall: what is said before chaos is foretold.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'inflected' },
  words: { en, ar },
}
