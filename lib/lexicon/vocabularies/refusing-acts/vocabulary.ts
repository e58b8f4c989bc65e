import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'refusing-acts',
  what: 'Not to negotiate, never to bargain: the refusal in one with the verb.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
  words: { ar, en },
}
