import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'they-wreck',
  what: 'Wrecking and stealing told of several people, whose name stands elsewhere in the passage.',
  source: {
    paragraph: 4,
    phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
    relation: 'synonym',
  },
  words: { en, ar },
}
