import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'echo-things',
  what: 'What makes an echo no likeness: a chamber of echoes.',
  words: { en, ar },
}
