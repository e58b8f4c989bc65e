import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'guards-of-the-state',
  what: 'Who polices and spies, right after a word for the crowd: then the crowd speaks of them.',
  words: { en, ar },
}
