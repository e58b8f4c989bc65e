import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'everyday-trades',
  what: 'Building, health, computing, schools, farming: where contractors, specialists and volunteers are just that.',
  words: { en, ar },
}
