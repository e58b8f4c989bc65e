import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-somebody',
  what: 'What follows a noun of power where somebody is said to hold it: under control of the union.',
  words: { en, ar },
}
