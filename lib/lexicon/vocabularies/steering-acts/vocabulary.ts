import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'steering-acts',
  what: 'Joining, leading, using a crowd.',
  source: { paragraph: 4, phrase: 'استغلت الوضع', relation: 'synonym' },
  words: { en, ar },
}
