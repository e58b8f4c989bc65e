import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unrest-diseases',
  what: 'Diseases that unrest is told as.',
  source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
  words: { en, ar },
}
