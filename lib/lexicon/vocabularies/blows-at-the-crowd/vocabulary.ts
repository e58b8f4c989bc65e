import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'blows-at-the-crowd',
  what: 'What a state does to those who protest: crackdown, dispersal, arrest.',
  words: { en, ar },
}
