import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crossing-acts',
  what: 'To spill, leap, seep, cross: how unrest comes over a border.',
  source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
  words: { en, ar },
}
