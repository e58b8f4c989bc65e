import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-decoys',
  what: 'Foreign offices, guests and trade: abroad without a hand in the protest.',
  words: { en, ar },
}
