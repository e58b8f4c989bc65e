import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'one-who-can',
  what: 'Alone able, the only one who: a ruler without whom nothing holds.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
  words: { en, ar },
}
