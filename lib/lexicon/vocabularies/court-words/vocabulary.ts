import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'court-words',
  what: 'Courts and sentences: a judge decides, nobody is erased.',
  words: { en, ar },
}
