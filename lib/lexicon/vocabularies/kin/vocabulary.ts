import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin',
  what: 'Brothers, sisters, one family: what peoples and states are said to be to each other.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
  words: { en, ar },
}
