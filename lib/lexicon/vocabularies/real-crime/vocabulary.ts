import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'real-crime',
  what: 'Plain burglary and theft, told without a protest.',
  words: { en, ar },
}
