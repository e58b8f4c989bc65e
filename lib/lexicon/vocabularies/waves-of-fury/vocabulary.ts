import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'waves-of-fury',
  what: 'Storms, fires and floods of anger, in one phrase.',
  words: { en, ar },
}
