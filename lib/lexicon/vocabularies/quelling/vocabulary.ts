import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'quelling',
  what: 'To put a protest down: what stands before the crowd when force is told, not what the crowd does.',
  words: { en, ar },
}
