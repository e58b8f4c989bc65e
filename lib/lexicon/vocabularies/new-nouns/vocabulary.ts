import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'new-nouns',
  what: 'What opens a noun of its own: the marchers of “asked the marchers” are not those described before.',
  words: { en, ar },
}
