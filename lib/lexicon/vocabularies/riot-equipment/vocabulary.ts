import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'riot-equipment',
  what: 'What makes of a riot the name of a police unit or its gear.',
  words: { en, ar },
}
