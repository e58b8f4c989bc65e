import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'breaking-acts',
  what: 'To smash, burn, storm or steal, where it needs an object to be a crime.',
  source: {
    paragraph: 4,
    phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
    relation: 'translation',
  },
  words: { en, ar },
}
