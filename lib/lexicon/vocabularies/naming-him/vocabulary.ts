import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'naming-him',
  what: 'To call one man by a name: he is a ruler where the name is.',
  words: { en, ar },
}
