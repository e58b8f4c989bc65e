import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'seized-places',
  what: 'What somebody who protests holds, fills or blocks.',
  words: { ar, en },
}
