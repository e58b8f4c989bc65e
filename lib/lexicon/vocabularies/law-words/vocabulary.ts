import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'law-words',
  what: 'Words that make of the words before them the name of a law or an office.',
  words: { en, ar },
}
