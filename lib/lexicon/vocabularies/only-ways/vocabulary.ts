import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'only-ways',
  what: 'The only way, no alternative, force alone, in one phrase.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'translation' },
  words: { en, ar },
}
