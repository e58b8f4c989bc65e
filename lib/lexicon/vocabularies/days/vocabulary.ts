import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'days',
  what: 'Words that make «فجر» a time of the day and no explosion.',
  words: { en, ar },
}
