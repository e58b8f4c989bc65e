import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'events-as-such',
  what: 'What happens, without the name of a protest: «the events».',
  words: { en, ar },
}
