import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'ranked-things',
  what: 'Words before a tool or a weapon that is a thing: the most important tool of the enemy is rumour.',
  words: { en, ar },
}
