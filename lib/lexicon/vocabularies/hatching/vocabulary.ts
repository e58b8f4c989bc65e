import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'hatching',
  what: 'To hatch a plot.',
  words: { en, ar },
}
