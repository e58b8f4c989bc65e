import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'organisations',
  what: 'Parties, brotherhoods and organisations: whoever is named terrorists, or bears a name.',
  words: { en, ar },
}
