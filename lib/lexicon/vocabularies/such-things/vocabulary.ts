import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'such-things',
  what: 'What makes “like” and “as” a mere list of examples.',
  words: { en, ar },
}
