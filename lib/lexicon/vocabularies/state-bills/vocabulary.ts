import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'state-bills',
  what: 'The bills and the pay of a state that somebody else settles.',
  source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
  words: { en, ar },
}
