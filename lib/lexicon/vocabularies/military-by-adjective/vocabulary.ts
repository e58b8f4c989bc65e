import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'military-by-adjective',
  what: 'Advisers, spokesmen, courts: what is military by its adjective and is no force.',
  words: { en, ar },
}
