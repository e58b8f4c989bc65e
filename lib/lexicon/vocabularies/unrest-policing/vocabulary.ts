import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unrest-policing',
  what: 'Riot police, curfews, crackdowns: signs that a crowd is policed.',
  words: { en, ar },
}
