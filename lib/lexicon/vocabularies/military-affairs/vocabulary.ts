import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'military-affairs',
  what: 'What makes of “military” the word for a rule, an office or an exercise.',
  words: { en, ar },
}
