import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'patron-signs',
  what: 'Throne, regime, client: where a hand from abroad holds a ruler, and no protest.',
  words: { ar, en },
}
