import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rioters',
  what: 'Names that make doers of riot out of a crowd.',
  source: { paragraph: 4, phrase: 'السرقات', relation: 'synonym' },
  words: { en, ar },
}
