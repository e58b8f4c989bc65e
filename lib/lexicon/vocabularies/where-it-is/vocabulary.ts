import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'where-it-is',
  what: 'Words that make a capital the place of an event: in, the streets of.',
  words: { en, ar },
}
