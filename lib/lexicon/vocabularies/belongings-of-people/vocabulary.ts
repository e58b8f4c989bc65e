import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'belongings-of-people',
  what: 'What people carry, or what they say was taken from them: the loss is theirs.',
  words: { en, ar },
}
