import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'named-brotherhood',
  what: 'Words before a brotherhood that is the name of an organisation.',
  words: { en, ar },
}
