import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-fighters',
  what: 'Armed or hired people, where foreign is said of them.',
  source: { paragraph: 5, phrase: 'الجهاديين السوريين الذين أرسلوا من تركيا', relation: 'synonym' },
  words: { en, ar },
}
