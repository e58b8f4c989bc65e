import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'degrees-of-force',
  what: 'What makes force the use of arms, not a body of troops: deadly force.',
  words: { en, ar },
}
