import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plots',
  what: 'A plot, a plan, a scheme, whoever made it.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
