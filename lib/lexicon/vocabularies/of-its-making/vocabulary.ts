import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-its-making',
  what: 'Of the making, at the bidding, on the orders of a power.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
