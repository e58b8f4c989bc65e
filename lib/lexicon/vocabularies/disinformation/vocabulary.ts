import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'disinformation',
  what: 'Disinformation, propaganda and their makers, in one term.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'translation' },
  words: { en, ar },
}
