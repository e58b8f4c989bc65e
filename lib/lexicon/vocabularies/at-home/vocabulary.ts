import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'at-home',
  what: 'Words that tell that the crowd itself is abroad, or protests at home in that country.',
  words: { en, ar },
}
