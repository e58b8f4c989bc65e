import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'turned-on-the-crowd',
  what: 'To face, to disperse the crowd: what a ruler sends his own troops for.',
  words: { en, ar },
}
