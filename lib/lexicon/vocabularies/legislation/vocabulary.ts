import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'legislation',
  what: 'A law that is modelled on the law of another country: no event that is repeated.',
  words: { en, ar },
}
