import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'digital-words',
  what: 'Computers and networks: forces and help of another kind.',
  words: { en, ar },
}
