import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'refusals',
  what: 'To reject, refuse, rule out: what is done to talks.',
  source: { paragraph: 12, phrase: 'لا يرى فلاديمير بوتين عملية تفاوض', relation: 'synonym' },
  words: { en, ar },
}
