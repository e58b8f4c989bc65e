import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'players',
  what: 'Players and their field: who rules there rules no country.',
  words: { en, ar },
}
