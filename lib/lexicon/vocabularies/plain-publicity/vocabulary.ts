import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plain-publicity',
  what: 'Publicity that sells or canvasses.',
  words: { en, ar },
}
