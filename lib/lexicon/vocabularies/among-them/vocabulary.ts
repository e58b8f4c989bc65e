import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'among-them',
  what: 'In their ranks, among them: where armed people are said to stand in a crowd.',
  words: { en, ar },
}
