import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'smoke',
  what: 'Smokescreens, sideshows, diversions.',
  source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
  words: { en, ar },
}
