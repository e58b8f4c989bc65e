import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'only-force',
  what: 'Nothing but force, him or chaos: the one way, named as force or as one man.',
  source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
  words: { ar, en },
}
