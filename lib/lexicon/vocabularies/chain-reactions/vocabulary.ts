import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'chain-reactions',
  what: 'Chain reaction, ripple effect: one fall that brings others.',
  source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
  words: { ar, en },
}
