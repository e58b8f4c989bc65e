import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'interior-ministry',
  what: 'The ministry that polices unrest, as a teller.',
  words: { en, ar },
}
