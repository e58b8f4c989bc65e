import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crowd-gathered',
  what: 'People in the open, into whom somebody is said to mix.',
  words: { en, ar },
}
