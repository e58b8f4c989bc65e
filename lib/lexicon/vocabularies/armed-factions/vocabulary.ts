import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'armed-factions',
  what: 'Armed groups that hold ground inside a country.',
  words: { en, ar },
}
