import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'integral-parts',
  what: 'Words that make a country a part of another.',
  source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ', relation: 'verbatim' },
  words: { en, ar },
}
