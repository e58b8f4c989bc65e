import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'clear-orders',
  what: 'Clear orders, instructions, as they are told without a verb.',
  source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'inflected' },
  words: { en, ar },
}
