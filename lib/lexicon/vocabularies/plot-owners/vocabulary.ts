import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plot-owners',
  what: 'Whose plot it is, where the owner sits abroad.',
  words: { en, ar },
}
