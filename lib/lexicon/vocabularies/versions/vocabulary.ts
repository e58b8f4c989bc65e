import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'versions',
  what: 'Narrative, version, spin, talking points: what a power tells.',
  source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'inflected' },
  words: { en, ar },
}
