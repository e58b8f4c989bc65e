import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'stability-terms',
  what: 'Unmistakable words for a situation brought under control.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
  words: { en, ar },
}
