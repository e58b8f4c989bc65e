import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'before-and-after',
  what: 'Words by which what follows tells when, and not what is controlled.',
  words: { en, ar },
}
