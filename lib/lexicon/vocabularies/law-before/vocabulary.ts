import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'law-before',
  what: 'What makes the words behind it the name of a law or of a status in it.',
  words: { en, ar },
}
