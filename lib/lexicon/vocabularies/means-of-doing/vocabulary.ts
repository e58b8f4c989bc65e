import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'means-of-doing',
  what: 'What is used, by whoever uses it: tactics and slogans that groups use steer no crowd.',
  words: { en, ar },
}
