import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'harm-to-crowds',
  what: 'Fights and attacks: a crowd and armed people as two sides, not as one.',
  words: { en, ar },
}
