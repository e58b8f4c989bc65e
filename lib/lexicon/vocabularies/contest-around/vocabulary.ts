import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contest-around',
  what: 'Blocs and sides whose contest is told, so that autocracy is one side of it.',
  source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
  words: { en, ar },
}
