import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'offices-of',
  what: 'An office before the name of a country: who acts is the one in office, not the country.',
  words: { en, ar },
}
