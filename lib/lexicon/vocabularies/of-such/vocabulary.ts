import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-such',
  what: 'Of, behind a noun that only counts: a band of, a rabble of.',
  words: { en, ar },
}
