import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rallying-to',
  what: 'What one marches in support of: words that lead to legitimacy as a cause.',
  words: { en, ar },
}
