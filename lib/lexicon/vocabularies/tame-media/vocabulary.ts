import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'tame-media',
  what: 'Outlets and voices that speak for those in power.',
  words: { en, ar },
}
