import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'doors',
  what: 'Door, window, chapter: what is shut on talks.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
  words: { en, ar },
}
