import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'counter-terror-operations',
  what: 'An operation against terror, by that name.',
  words: { en, ar },
}
