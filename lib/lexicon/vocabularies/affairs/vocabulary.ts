import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'affairs',
  what: 'Affairs and phases that somebody runs: no hand that moves a street.',
  words: { en, ar },
}
