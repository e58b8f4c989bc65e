import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-something',
  what: '“Of”, where it tells that the word before names a thing of its own kind.',
  words: { en, ar },
}
