import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'force-words',
  what: 'Repression, war and intervention as events.',
  source: { paragraph: 4, phrase: 'لزيادة القمع', relation: 'inflected' },
  words: { en, ar },
}
