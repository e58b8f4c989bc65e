import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'turned-against-it',
  what: 'Words that, right before a ruler or a system, tell that somebody else is meant who opposes it: protesters against the government.',
  words: { en, ar },
}
