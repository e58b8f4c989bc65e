import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'tales',
  what: 'Tales, myths, lines, fabrications: what is told on purpose.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
  words: { en, ar },
}
