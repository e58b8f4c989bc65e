import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'within-their-ranks',
  what: 'In their ranks, in their midst: among those of whom the passage tells.',
  source: { paragraph: 4, phrase: 'الجماعات المسلحة', relation: 'synonym' },
  words: { en, ar },
}
