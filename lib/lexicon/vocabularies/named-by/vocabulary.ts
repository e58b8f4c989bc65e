import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'named-by',
  what: 'What stands before the one who calls, not the one who is called: men accused by the opposition of it.',
  words: { en, ar },
}
