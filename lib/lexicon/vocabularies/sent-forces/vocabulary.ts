import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sent-forces',
  what: 'Troops and officials, where they are what a state sends: nobody who protests.',
  words: { en, ar },
}
