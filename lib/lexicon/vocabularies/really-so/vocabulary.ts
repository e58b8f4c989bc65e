import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'really-so',
  what: 'Real or true, behind a name: it is handed back to those who gave it.',
  words: { en, ar },
}
