import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'opposition-people',
  what: 'The opposition and its movements, where a frame speaks of them as of a crowd.',
  source: { paragraph: 14, phrase: 'الأطراف المعارضة', relation: 'inflected' },
  words: { en, ar },
}
