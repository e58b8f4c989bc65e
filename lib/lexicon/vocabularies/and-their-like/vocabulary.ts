import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'and-their-like',
  what: 'Rioters, looters, vandals, named in one breath right behind another label.',
  words: { en, ar },
}
