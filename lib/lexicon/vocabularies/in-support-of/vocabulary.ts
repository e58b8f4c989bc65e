import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'in-support-of',
  what: 'In defence of, in support of: adverbs that tell for whom troops go.',
  words: { en, ar },
}
