import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'expert-says',
  what: 'Verbs by which experts judge a war that they do not fight in.',
  words: { ar, en },
}
