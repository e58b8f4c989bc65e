import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'own-army',
  what: 'What tells that an army is at home, at its own business.',
  words: { en, ar },
}
