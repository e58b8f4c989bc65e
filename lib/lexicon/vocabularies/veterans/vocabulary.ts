import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'veterans',
  what: 'Wars of the past and the people who are honoured for them.',
  words: { en, ar },
}
