import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'guarding-acts',
  what: 'To guard, finance, keep afloat, of a patron and its client.',
  source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
  words: { en, ar },
}
