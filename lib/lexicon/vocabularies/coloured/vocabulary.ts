import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'coloured',
  what: 'Coloured: a revolution of that name is one term.',
  words: { en, ar },
}
