import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'money-matters',
  what: 'What makes a crisis one of money: financial, of banks, of debt.',
  words: { en, ar },
}
