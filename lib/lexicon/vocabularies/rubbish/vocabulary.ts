import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rubbish',
  what: 'Rubbish, snow and mines, of which a place is cleaned.',
  words: { en, ar },
}
