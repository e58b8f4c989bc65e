import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-services',
  what: 'Services of another state that work in the dark.',
  words: { en, ar },
}
