import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rebellious-towns',
  what: 'Towns whose squares filled, from Aktau to Yangon.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
  words: { ar, en },
}
