import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'talkers',
  what: 'Signs that experts and advisers speak, study or estimate: those who comment on a war, and carry no arms.',
  words: { en, ar },
}
