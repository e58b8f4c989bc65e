import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protest-events',
  what: 'Protests, unrest and the movements behind them, named as events.',
  source: { paragraph: 8, phrase: 'احتجاجات', relation: 'verbatim' },
  words: { en, ar },
}
