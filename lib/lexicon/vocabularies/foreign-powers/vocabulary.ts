import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-powers',
  what: 'Powers, services and patrons abroad from whom a protest is said to come.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
  words: { en, ar },
}
