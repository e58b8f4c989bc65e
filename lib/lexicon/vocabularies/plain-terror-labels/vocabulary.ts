import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plain-terror-labels',
  what: 'Terrorist, extremist, criminal: what one man or woman at a protest is not, or is.',
  source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
  words: { ar, en },
}
