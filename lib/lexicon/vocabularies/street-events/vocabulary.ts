import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'street-events',
  what: 'Fairs, races and shows in the street.',
  words: { en, ar },
}
