import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'powers-to',
  what: 'What gives forces the power to do something at home: no sending of help.',
  words: { en, ar },
}
