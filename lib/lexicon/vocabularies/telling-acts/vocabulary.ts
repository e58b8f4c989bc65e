import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'telling-acts',
  what: 'To peddle, spin, concoct: ways to tell what is made up.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
  words: { en, ar },
}
