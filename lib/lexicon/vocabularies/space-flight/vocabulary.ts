import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'space-flight',
  what: 'Rockets, launches and planets.',
  words: { en, ar },
}
