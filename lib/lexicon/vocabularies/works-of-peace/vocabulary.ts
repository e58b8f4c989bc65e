import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'works-of-peace',
  what: 'What a state builds, buys and sells: to depend on somebody for it keeps nobody in power.',
  words: { en, ar },
}
