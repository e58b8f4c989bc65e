import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protested-at',
  what: 'To protest at a deed: it is what the crowd complains of.',
  words: { en, ar },
}
