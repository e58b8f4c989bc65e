import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'truth-buried',
  what: 'To bury, twist or drown out the truth.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
  words: { en, ar },
}
