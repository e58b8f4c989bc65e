import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'members-of',
  what: 'Countries and peoples that are members of a bloc, before what tells that they belong to it.',
  words: { en, ar },
}
