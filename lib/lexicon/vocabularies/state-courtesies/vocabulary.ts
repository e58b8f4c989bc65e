import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'state-courtesies',
  what: 'Messages and visits by which rulers greet rulers.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
  words: { en, ar },
}
