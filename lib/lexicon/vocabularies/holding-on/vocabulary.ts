import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'holding-on',
  what: 'To stay in power.',
  words: { en, ar },
}
