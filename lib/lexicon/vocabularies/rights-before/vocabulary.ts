import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rights-before',
  what: 'The right to, the freedom of: what makes of a protest a law’s text.',
  words: { ar, en },
}
