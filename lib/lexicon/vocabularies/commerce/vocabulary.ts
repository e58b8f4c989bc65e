import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'commerce',
  what: 'Firms, markets and trades, where words of power mean business.',
  words: { en, ar },
}
