import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bending',
  what: 'To rewrite, doctor, bury, falsify.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة', relation: 'synonym' },
  words: { en, ar },
}
