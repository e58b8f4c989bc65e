import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'border-marks',
  what: 'Borders and cease-fire lines, at which infiltrators are soldiers of another state.',
  words: { en, ar },
}
