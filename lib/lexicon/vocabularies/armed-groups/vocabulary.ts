import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'armed-groups',
  what: 'Armed, extremist or criminal groups that a crowd is named together with.',
  source: { paragraph: 4, phrase: 'الجماعات المسلحة', relation: 'inflected' },
  words: { en, ar },
}
