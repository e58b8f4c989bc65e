import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unrest-setting',
  what: 'Signs that a sentence tells of unrest or of its policing.',
  words: { en, ar },
}
