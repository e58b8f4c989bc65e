import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'powers',
  what: 'States, capitals and alliances as actors that back, steer or tell.',
  source: { paragraph: 1, phrase: 'روسيا', relation: 'verbatim' },
  words: { en, ar },
}
