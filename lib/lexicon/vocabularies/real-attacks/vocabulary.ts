import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'real-attacks',
  what: 'Means and deeds of an attack that is no protest.',
  words: { en, ar },
}
