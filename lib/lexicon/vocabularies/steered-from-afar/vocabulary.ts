import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'steered-from-afar',
  what: 'Strings, leashes and remote controls, and the capitals that hold them.',
  words: { en, ar },
}
