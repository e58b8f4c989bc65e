import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'titles-given',
  what: 'A title, a name that somebody is given.',
  words: { en, ar },
}
