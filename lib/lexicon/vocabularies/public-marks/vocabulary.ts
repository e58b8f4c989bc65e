import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'public-marks',
  what: 'Signs that an anger or a fire of words is a public one.',
  words: { en, ar },
}
