import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'disasters-and-sport',
  what: 'Disasters, sport and plain crime: settings in which looters or blasts are no protest.',
  words: { en, ar },
}
