import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'parts-of-a-country',
  what: 'Regions by the compass, where they stand for those who live there.',
  words: { en, ar },
}
