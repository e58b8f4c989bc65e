import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'orders-and-permissions',
  what: 'To order, allow, authorise, license: who may do what, and the papers that say so.',
  source: { paragraph: 2, phrase: 'أصدر أوامر للسلطات باستخدام الأسلحة', relation: 'inflected' },
  words: { en, ar },
}
