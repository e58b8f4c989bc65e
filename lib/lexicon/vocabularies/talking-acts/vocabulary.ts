import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'talking-acts',
  what: 'To talk with those who oppose: negotiate, bargain, sit down with.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
  words: { ar, en },
}
