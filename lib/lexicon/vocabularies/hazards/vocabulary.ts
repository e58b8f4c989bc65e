import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'hazards',
  what: 'Fires, floods, epidemics, prices, traffic, sport: other things that are brought under control.',
  words: { en, ar },
}
