import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'asking-rulers',
  what: 'Governments and rulers who ask for troops.',
  words: { ar, en },
}
