import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'outside-support',
  what: 'This support, our aircraft, their soldiers: help from outside, told without its sender.',
  source: { paragraph: 13, phrase: 'يدين ببقائها لروسيا', relation: 'synonym' },
  words: { en, ar },
}
