import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'erasing-acts',
  what: 'To wipe out, crush, purge, mop up, uproot: what the guide tells apart from quelling and dispersing.',
  source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'inflected' },
  words: { en, ar },
}
