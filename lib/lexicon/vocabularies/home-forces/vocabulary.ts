import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'home-forces',
  what: 'What makes troops those of the country itself.',
  words: { en, ar },
}
