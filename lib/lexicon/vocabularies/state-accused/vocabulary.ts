import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'state-accused',
  what: 'The crowd accuses: the crime is laid at the door of police or state.',
  words: { en, ar },
}
