import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'accusing',
  what: 'Verbs of blame; who stands right after them in Arabic is the one who accuses.',
  words: { en, ar },
}
