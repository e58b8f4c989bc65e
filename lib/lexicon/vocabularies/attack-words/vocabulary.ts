import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'attack-words',
  what: 'Signs of an armed attack or of a trial for one: the terrorists are not the protest.',
  words: { en, ar },
}
