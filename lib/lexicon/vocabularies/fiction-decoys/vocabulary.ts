import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'fiction-decoys',
  what: 'Film, literature, museums, magic, health and commerce, where a story or propaganda is no weapon.',
  words: { en, ar },
}
