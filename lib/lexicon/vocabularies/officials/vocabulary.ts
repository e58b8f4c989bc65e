import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'officials',
  what: 'Who rules or polices, right after a word for the crowd: then the crowd speaks.',
  words: { en, ar },
}
