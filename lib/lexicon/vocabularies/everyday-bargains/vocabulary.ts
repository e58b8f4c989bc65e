import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'everyday-bargains',
  what: 'Pay, transfers, mergers, sport, medicine: what else is talked about, or not.',
  words: { ar, en },
}
