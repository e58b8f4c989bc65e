import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'no-precedent',
  what: 'Where nothing has gone before.',
  words: { en, ar },
}
