import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'backing-acts',
  what: 'To back and support, said of powers abroad.',
  source: { paragraph: 5, phrase: 'لدعم أذربيجان', relation: 'inflected' },
  words: { en, ar },
}
