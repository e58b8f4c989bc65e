import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'revolutionary-contagion',
  what: 'Contagion, virus and epidemic of protest, in one phrase.',
  source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
  words: { en, ar },
}
