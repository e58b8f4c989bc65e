import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'unrest',
  what: 'What is told as spreading: protest, revolt, chaos, instability.',
  source: { paragraph: 10, phrase: 'عدم الاستقرار', relation: 'inflected' },
  words: { en, ar },
}
