import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'tellers-in-power',
  what: 'Who rules, as the owner of a story: regime, palace, ministry, state media.',
  words: { en, ar },
}
