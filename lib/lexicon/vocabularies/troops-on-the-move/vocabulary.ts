import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'troops-on-the-move',
  what: 'How troops come to be in another country.',
  words: { en, ar },
}
