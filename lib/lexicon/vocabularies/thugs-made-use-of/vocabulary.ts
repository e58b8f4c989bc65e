import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'thugs-made-use-of',
  what: 'Who makes use of thugs against a crowd: they are not the crowd.',
  words: { en, ar },
}
