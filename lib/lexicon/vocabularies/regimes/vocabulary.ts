import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'regimes',
  what: 'Rulers, governments and states as what a label is given to.',
  source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'inflected' },
  words: { en, ar },
}
