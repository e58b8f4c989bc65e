import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'negating-prefixes',
  what: 'Prefixes that turn a virtue into its opposite: anti-democratic.',
  words: { en, ar },
}
