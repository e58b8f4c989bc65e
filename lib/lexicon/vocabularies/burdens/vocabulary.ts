import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'burdens',
  what: 'What a crowd would have done away with: taxes, fees, decrees.',
  words: { en, ar },
}
