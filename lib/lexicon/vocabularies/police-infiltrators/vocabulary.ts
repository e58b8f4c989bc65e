import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'police-infiltrators',
  what: 'Police and spies: those who infiltrate a crowd on behalf of the state.',
  words: { en, ar },
}
