import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'riot-makers',
  what: 'Those who make a riot, by that name.',
  source: { paragraph: 4, phrase: 'السرقات', relation: 'synonym' },
  words: { en, ar },
}
