import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'next-door',
  what: 'Neighbours, borders, the region: where unrest spills.',
  source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
  words: { en, ar },
}
