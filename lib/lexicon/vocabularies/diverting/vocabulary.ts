import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'diverting',
  what: 'To divert, distract, draw away, shift.',
  source: { paragraph: 12, phrase: 'لصرف الانتباه', relation: 'translation' },
  words: { en, ar },
}
