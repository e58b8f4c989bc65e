import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'force-and-rule',
  what: 'Force, crackdown, war, the ruler and his power: what is told as the only way.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
