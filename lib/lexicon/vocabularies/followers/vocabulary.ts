import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'followers',
  what: 'Followers, supporters and sons of those who protest.',
  source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
  words: { en, ar },
}
