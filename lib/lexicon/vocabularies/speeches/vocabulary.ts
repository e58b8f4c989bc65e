import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'speeches',
  what: 'What is said or sent to people, where directing it steers nobody.',
  words: { en, ar },
}
