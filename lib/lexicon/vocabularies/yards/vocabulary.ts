import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'yards',
  what: 'Yard, garden, court: what a power calls its own.',
  source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
  words: { en, ar },
}
