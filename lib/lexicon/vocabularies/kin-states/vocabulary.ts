import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-states',
  what: 'What an adjective of kinship stands with, where states are meant.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'inflected' },
  words: { en, ar },
}
