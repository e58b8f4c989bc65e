import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'litter',
  what: 'What a clean-up of the plain kind takes away.',
  words: { en, ar },
}
