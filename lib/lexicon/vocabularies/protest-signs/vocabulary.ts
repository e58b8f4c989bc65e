import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protest-signs',
  what: 'Signs that a passage tells of a protest: its people, its events, its acts.',
  source: { paragraph: 4, phrase: 'يحتجون', relation: 'inflected' },
  words: { en, ar },
}
