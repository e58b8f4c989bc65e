import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'street-marks',
  what: 'Ways to say that people are out in the street in protest.',

  words: { en, ar },
}
