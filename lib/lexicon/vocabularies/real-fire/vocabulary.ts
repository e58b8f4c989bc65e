import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'real-fire',
  what: 'Fires, blasts and weather that are meant as such.',
  words: { en, ar },
}
