import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'names-of-enemies',
  what: 'What enemies of a state are called, plain and political, where quotation marks or "these" tell that a crowd is meant.',
  words: { en, ar },
}
