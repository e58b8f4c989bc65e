import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'thieves',
  what: 'Thieves and robbers, as names that are given to a crowd.',
  source: {
    paragraph: 4,
    phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
    relation: 'synonym',
  },
  words: { en, ar },
}
