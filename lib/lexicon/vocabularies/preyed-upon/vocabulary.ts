import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'preyed-upon',
  what: 'What is done to people by those who rob them: whoever suffers it is no protest.',
  words: { en, ar },
}
