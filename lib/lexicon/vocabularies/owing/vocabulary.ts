import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'owing',
  what: 'To owe, to draw from, to buy: how a ruler comes by his survival.',
  source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
  words: { en, ar },
}
