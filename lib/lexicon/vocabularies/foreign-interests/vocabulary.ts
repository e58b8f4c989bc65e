import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-interests',
  what: 'Interests and plans of somebody abroad.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
