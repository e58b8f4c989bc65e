import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'clash-decoys',
  what: 'Fashion, products, elections and fictions, where models and sides are others.',
  words: { en, ar },
}
