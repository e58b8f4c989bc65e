import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'interpreters',
  what: 'Languages as languages: those who teach and translate them.',
  words: { en, ar },
}
