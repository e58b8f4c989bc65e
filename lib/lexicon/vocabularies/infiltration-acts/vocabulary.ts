import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'infiltration-acts',
  what: 'Hiding in a crowd, entering it, mixing with it.',
  source: { paragraph: 4, phrase: 'استغلت الوضع', relation: 'inflected' },
  words: { en, ar },
}
