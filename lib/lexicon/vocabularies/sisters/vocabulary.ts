import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sisters',
  what: 'Her sister, the sister: right before a country.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
  words: { en, ar },
}
