import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'acted-upon-crowd',
  what: 'To chase, disperse, beat a crowd: others do the wrecking.',
  words: { en, ar },
}
