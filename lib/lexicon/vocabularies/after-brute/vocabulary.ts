import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'after-brute',
  what: 'What makes "brute" no name for anybody: brute force.',
  words: { en, ar },
}
