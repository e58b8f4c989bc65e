import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'nothing',
  what: 'There is no, there is nothing, no more: what stands before talks that are ruled out.',
  source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
  words: { en, ar },
}
