import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'police-and-army',
  what: 'Police and soldiers who meet a crowd.',
  words: { en, ar },
}
