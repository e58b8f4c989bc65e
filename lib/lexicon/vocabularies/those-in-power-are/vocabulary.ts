import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'those-in-power-are',
  what: 'Who rules or polices, as the subject right before a name: the crowd names them.',
  words: { en, ar },
}
