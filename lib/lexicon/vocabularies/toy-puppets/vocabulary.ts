import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'toy-puppets',
  what: 'Puppets of cloth and wood.',
  words: { en, ar },
}
