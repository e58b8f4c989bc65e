import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'opposed',
  what: 'Irreconcilable, competing, rival: how one system stands to another.',
  source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
  words: { ar, en },
}
