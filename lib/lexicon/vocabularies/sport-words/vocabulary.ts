import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sport-words',
  what: 'Games, leagues and records.',
  words: { en, ar },
}
