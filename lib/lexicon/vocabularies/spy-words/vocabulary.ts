import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'spy-words',
  what: 'Spies and agents in the service of an intelligence agency.',
  words: { en, ar },
}
