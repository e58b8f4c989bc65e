import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'standing-by',
  what: 'To help, guard or stand by somebody, and to fight what threatens him.',
  words: { en, ar },
}
