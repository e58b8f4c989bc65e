import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'agents-law-name',
  what: 'What a law about foreign agents is named by, right behind the word for what is foreign.',
  words: { en, ar },
}
