import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'talk-of',
  what: 'Words after talk that make it a rumour.',
  source: { paragraph: 12, phrase: 'لا يرى فلاديمير بوتين عملية تفاوض', relation: 'synonym' },
  words: { en, ar },
}
