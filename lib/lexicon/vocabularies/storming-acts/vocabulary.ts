import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'storming-acts',
  what: 'To storm, besiege, stone a house of the state: what some of a crowd do, and attackers too.',
  words: { en, ar },
}
