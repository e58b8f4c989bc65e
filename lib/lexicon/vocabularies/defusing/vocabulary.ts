import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'defusing',
  what: 'To pull out a fuse, to quench: fire words that tell of calming.',
  words: { en, ar },
}
