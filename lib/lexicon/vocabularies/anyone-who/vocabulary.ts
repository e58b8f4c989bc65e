import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'anyone-who',
  what: 'Whoever, those who, the ones that: people whom only what they do names.',
  words: { ar, en },
}
