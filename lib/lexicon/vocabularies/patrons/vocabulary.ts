import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'patrons',
  what: 'Backers from outside, besides the powers themselves.',
  source: { paragraph: 13, phrase: 'تجري حوارًا مع موسكو', relation: 'synonym' },
  words: { en, ar },
}
