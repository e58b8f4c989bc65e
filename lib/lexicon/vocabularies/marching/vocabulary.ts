import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'marching',
  what: 'What people do when they march, told of those who do it.',
  source: { paragraph: 4, phrase: 'يحتجون', relation: 'inflected' },
  words: { en, ar },
}
