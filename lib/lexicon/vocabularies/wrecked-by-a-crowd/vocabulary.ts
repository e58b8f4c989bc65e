import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'wrecked-by-a-crowd',
  what: 'What a crowd does to things, told without saying who.',
  words: { en, ar },
}
