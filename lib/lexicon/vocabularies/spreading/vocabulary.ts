import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'spreading',
  what: 'To spread, reach, engulf, said of unrest.',
  source: {
    paragraph: 1,
    phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
    relation: 'translation',
  },
  words: { en, ar },
}
