import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'force-or-chaos',
  what: 'Force, war, chaos, talks, the strong ruler: what an only way is told about.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
