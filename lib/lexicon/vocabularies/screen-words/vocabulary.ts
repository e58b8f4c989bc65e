import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'screen-words',
  what: 'Films, series, novels, games and their makers.',
  words: { en, ar },
}
