import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'common-property',
  what: 'Things of the street that a crowd may wreck, and nobody’s home.',
  words: { en, ar },
}
