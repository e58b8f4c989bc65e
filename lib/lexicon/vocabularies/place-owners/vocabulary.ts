import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'place-owners',
  what: 'What stands after the name of a place that only modifies.',
  words: { en, ar },
}
