import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'whole-countries',
  what: 'The country, the green and the dry: what is burnt in words only.',
  words: { en, ar },
}
