import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'licences-to-shoot',
  what: 'Orders, licences and permissions to shoot, in one phrase.',
  source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
  words: { en, ar },
}
