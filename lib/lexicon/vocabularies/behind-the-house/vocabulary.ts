import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'behind-the-house',
  what: 'At the back, private.',
  source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
  words: { en, ar },
}
