import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'wrecking-nouns',
  what: 'The wrecking of things, as a noun.',
  words: { en, ar },
}
