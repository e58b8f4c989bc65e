import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'peaceful-things',
  what: 'A settlement, a transition, an atom: what is peaceful, and no protest.',
  words: { ar, en },
}
