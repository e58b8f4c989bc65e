import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protests',
  what: 'Protests and unrest as events.',
  source: { paragraph: 8, phrase: 'احتجاجات', relation: 'verbatim' },
  words: { en, ar },
}
