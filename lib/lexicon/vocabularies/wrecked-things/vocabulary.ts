import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'wrecked-things',
  what: 'Shops, cars and windows that were looted, burnt or broken.',
  source: {
    paragraph: 4,
    phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
    relation: 'synonym',
  },
  words: { en, ar },
}
