import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'distinctions',
  what: 'To tell apart or lump together: the telling whether a crowd and armed groups are one.',
  source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'verbatim' },
  words: { en, ar },
}
