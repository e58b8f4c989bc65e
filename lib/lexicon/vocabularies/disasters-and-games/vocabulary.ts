import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'disasters-and-games',
  what: 'Disasters and matches: what no protest is told with, also where one is named.',
  words: { en, ar },
}
