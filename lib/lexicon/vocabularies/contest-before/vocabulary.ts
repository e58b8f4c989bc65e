import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contest-before',
  what: 'What stands before despotism as one side of a contest of systems.',
  source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'inflected' },
  words: { en, ar },
}
