import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'makers-of-it',
  what: 'Who makes riots: they are seized, and no situation is.',
  words: { en, ar },
}
