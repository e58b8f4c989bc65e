import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'control-acts',
  what: 'To bring under control, restore, stabilise.',
  source: { paragraph: 5, phrase: 'السيطرة على', relation: 'verbatim' },
  words: { en, ar },
}
