import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'despotic',
  what: 'What a system is called that rules without consent: authoritarian, autocratic, repressive.',
  source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'inflected' },
  words: { en, ar },
}
