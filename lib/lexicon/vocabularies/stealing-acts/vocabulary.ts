import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'stealing-acts',
  what: 'Stealing, seizing and smashing as verbs that need somebody accused of them.',
  source: {
    paragraph: 4,
    phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
    relation: 'synonym',
  },
  words: { en, ar },
}
