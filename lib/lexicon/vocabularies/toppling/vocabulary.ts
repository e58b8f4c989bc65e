import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'toppling',
  what: 'The fall of a ruler by force or under pressure.',
  source: { paragraph: 13, phrase: 'يدين ببقائه', relation: 'synonym' },
  words: { en, ar },
}
