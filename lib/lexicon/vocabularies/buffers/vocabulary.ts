import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'buffers',
  what: 'Buffers and cushions between powers.',
  source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
  words: { en, ar },
}
