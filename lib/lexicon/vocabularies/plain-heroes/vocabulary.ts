import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plain-heroes',
  what: 'What makes a hero an everyday one: war, local, unsung.',
  words: { en, ar },
}
