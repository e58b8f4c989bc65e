import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'riot-acts',
  what: 'Riots and unrest as events, which a power is said to have a part in.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
