import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sent-over',
  what: 'To come, to be sent or to be called across a border, of troops.',
  words: { en, ar },
}
