import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'law-texts',
  what: 'The text of a law or a right, in which a peaceful assembly is a term.',
  words: { en, ar },
}
