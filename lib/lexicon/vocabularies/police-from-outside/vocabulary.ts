import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'police-from-outside',
  what: 'Police of another country, by its adjective.',
  words: { en, ar },
}
