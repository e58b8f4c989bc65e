import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'they-came',
  what: 'They, the men, the newcomers: soldiers of whom the passage tells.',
  words: { ar, en },
}
