import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'farm-pests',
  what: 'What ails plants and herds.',
  words: { en, ar },
}
