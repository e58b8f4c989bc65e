import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kinds-of-strife',
  what: 'Words before strife that make it a plain conflict.',
  words: { en, ar },
}
