import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contest-after',
  what: 'What stands after despotism as one side of a contest of systems.',
  source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'inflected' },
  words: { en, ar },
}
