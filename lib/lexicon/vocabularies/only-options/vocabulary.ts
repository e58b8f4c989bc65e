import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'only-options',
  what: 'The only way, option, answer, guarantor: nouns that need force or power beside them.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج', relation: 'synonym' },
  words: { en, ar },
}
