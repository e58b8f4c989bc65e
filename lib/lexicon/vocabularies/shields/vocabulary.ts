import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'shields',
  what: 'Walls, vaccines and quarantines that are to keep unrest out.',
  source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها', relation: 'synonym' },
  words: { en, ar },
}
