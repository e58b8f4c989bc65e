import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bent-truths',
  what: 'History, footage, facts: what is rewritten or doctored.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة', relation: 'synonym' },
  words: { en, ar },
}
