import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'civic-places',
  what: 'Public offices and forces before which a crowd stands.',
  words: { en, ar },
}
