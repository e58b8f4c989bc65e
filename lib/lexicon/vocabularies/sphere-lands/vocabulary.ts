import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sphere-lands',
  what: 'Lands and neighbours that a power counts as its own.',
  source: { paragraph: 6, phrase: 'هذه البلدان', relation: 'inflected' },
  words: { en, ar },
}
