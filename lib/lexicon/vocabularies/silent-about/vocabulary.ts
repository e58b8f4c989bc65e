import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'silent-about',
  what: 'What one keeps quiet about, where no quiet is kept.',
  words: { en, ar },
}
