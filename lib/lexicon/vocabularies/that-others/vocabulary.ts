import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'that-others',
  what: '«That», right after those who speak: what follows is said of others.',
  words: { en, ar },
}
