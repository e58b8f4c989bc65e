import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'survival',
  what: 'What is owed to a patron: survival, power, throne.',
  source: { paragraph: 13, phrase: 'ببقائها', relation: 'verbatim' },
  words: { en, ar },
}
