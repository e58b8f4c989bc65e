import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'benefactor-jobs',
  what: 'Trades that a power plies for rulers, and that people ply for anybody.',
  words: { en, ar },
}
