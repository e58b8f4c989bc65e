import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'just-things',
  what: 'A trial, a wage, a price: what is fair by its name, whoever asks for it.',
  words: { en, ar },
}
