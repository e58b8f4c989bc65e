import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'measures',
  what: 'Measures and forms that are taken: no cover that somebody takes.',
  words: { en, ar },
}
