import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'square',
  what: 'The square, as the name of a revolt.',
  source: { paragraph: 14, phrase: 'شيء مشابه', relation: 'synonym' },
  words: { en, ar },
}
