import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'armed-people',
  what: 'Gunmen, extremists, infiltrators: who is said to stand among a crowd.',
  source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
  words: { en, ar },
}
