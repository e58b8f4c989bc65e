import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'means-of-meddling',
  what: 'Money, fingers, plots: what a nation is said to have in a protest.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
