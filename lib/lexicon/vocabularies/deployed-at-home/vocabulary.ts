import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'deployed-at-home',
  what: 'Where a force is sent within its own country.',
  words: { en, ar },
}
