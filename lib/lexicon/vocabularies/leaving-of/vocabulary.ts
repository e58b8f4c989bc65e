import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'leaving-of',
  what: 'Leaving, withdrawal: whose going is asked for helps nobody.',
  words: { en, ar },
}
