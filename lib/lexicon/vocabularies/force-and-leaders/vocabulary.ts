import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'force-and-leaders',
  what: 'Force, the army, one man: what alone, it is said, can hold a country.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
  words: { ar, en },
}
