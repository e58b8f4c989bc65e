import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'free-sides',
  what: 'The side of democracy and the West in a contest of systems.',
  source: { paragraph: 8, phrase: 'للديمقراطيات الليبرالية', relation: 'inflected' },
  words: { en, ar },
}
