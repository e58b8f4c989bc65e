import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'trial-words',
  what: 'Courts and charges, where sedition is a paragraph of the law.',
  words: { en, ar },
}
