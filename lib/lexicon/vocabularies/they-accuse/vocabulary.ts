import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'they-accuse',
  what: 'They accuse, of several: it is the crowd that blames.',
  words: { en, ar },
}
