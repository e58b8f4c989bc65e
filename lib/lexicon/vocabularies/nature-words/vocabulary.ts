import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'nature-words',
  what: 'Lakes, animals and those who care for them.',
  words: { en, ar },
}
