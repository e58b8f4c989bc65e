import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'riots-by-name',
  what: 'Riots by their name, which another rule reads.',
  words: { en, ar },
}
