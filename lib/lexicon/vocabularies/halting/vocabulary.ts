import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'halting',
  what: 'To halt or to ban: what turns the use of weapons around.',
  words: { en, ar },
}
