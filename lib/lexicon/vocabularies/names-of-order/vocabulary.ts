import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'names-of-order',
  what: 'Order, calm, stability: what force is said to bring, and what peacemakers seldom ask for.',
  words: { en, ar },
}
