import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'deeds-and-courts',
  what: 'What makes of “criminal” or “terrorist” the kind of a deed or a court.',
  words: { en, ar },
}
