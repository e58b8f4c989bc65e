import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'on-oneself',
  what: 'What turns fire against the one who sets it: his body, herself.',
  words: { en, ar },
}
