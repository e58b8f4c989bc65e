import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'troubles-at-home',
  what: 'What attention is diverted from: violence, abuses, failures, hardship.',
  source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
  words: { en, ar },
}
