import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'geopolitics',
  what: 'Words that show that a sentence speaks of states and power.',
  source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
  words: { en, ar },
}
