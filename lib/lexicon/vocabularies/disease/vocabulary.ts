import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'disease',
  what: 'Illness, medicine and real epidemics.',
  words: { en, ar },
}
