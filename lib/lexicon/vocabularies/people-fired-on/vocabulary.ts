import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'people-fired-on',
  what: 'The crowd or the people against whom force is allowed, and signs of unrest around them.',
  source: { paragraph: 2, phrase: 'ضد من يسميهم', relation: 'synonym' },
  words: { en, ar },
}
