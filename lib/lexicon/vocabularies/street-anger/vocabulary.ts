import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'street-anger',
  what: 'The anger of the street, the street itself: what only unrest makes burn.',
  source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
  words: { en, ar },
}
