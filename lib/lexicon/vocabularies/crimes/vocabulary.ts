import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crimes',
  what: 'Looting, theft, arson, vandalism, riot: crimes as nouns.',
  source: { paragraph: 4, phrase: 'السرقات', relation: 'inflected' },
  words: { en, ar },
}
