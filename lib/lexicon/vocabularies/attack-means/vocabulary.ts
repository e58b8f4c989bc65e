import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'attack-means',
  what: 'Bombs, hostages, killings: what a charge of terror is about when it is not a protest.',
  words: { en, ar },
}
