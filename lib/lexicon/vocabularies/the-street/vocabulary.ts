import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'the-street',
  what: 'The street, the square, the mob: those who protest, named by their place.',
  source: { paragraph: 4, phrase: 'أولئك الذين يحتجون', relation: 'synonym' },
  words: { ar, en },
}
