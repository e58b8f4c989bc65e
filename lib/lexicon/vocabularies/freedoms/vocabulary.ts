import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'freedoms',
  what: 'Freedom, democracy, dignity: what is demanded.',
  source: { paragraph: 8, phrase: 'بالديمقراطية', relation: 'inflected' },
  words: { en, ar },
}
