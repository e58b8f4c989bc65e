import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'held-as-ours',
  what: 'A land told as ours by right or by history.',
  source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
  words: { en, ar },
}
