import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'practical-things',
  what: 'What is practical, where the word is read as an operation of troops.',
  words: { en, ar },
}
