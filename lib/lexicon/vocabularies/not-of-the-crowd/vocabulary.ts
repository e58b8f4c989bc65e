import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'not-of-the-crowd',
  what: 'What says that people do not belong to the crowd.',
  words: { en, ar },
}
