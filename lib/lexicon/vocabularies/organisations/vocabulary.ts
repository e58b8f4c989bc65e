import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'organisations',
  what: 'Parties, brotherhoods and organisations as the ones who are named terrorists.',
  words: { en, ar },
}
