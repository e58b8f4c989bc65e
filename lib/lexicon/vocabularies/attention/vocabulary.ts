import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'attention',
  what: 'Attention, eyes, the public: what is diverted.',
  source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'translation' },
  words: { en, ar },
}
