import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'issued-papers',
  what: 'What is issued, where the verb would be read as to export.',
  words: { en, ar },
}
