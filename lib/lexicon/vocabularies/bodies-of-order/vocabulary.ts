import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bodies-of-order',
  what: 'Forces, men, council, ministry: what security names when it is a body.',
  words: { en, ar },
}
