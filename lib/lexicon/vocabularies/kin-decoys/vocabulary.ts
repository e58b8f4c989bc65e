import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-decoys',
  what: 'Families and fraternities of flesh and blood.',
  words: { en, ar },
}
