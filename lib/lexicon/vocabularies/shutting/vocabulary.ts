import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'shutting',
  what: 'To shut, bolt, slam, before the door of talks.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
  words: { en, ar },
}
