import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'one-of-them',
  what: 'He, she, my son, our children: one of those who protest.',
  words: { ar, en },
}
