import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'freedom-calls',
  what: 'To call for democracy, freedom, dignity; names made of such calls.',
  source: { paragraph: 8, phrase: 'تطالب بالديمقراطية', relation: 'verbatim' },
  words: { en, ar },
}
