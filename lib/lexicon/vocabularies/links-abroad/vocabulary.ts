import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'links-abroad',
  what: 'To have links with somebody.',
  words: { en, ar },
}
