import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'returning',
  what: 'To come back, prevail or reign: what calm and order do.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
  words: { ar, en },
}
