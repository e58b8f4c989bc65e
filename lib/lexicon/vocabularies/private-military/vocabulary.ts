import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'private-military',
  what: 'Private military contractors, companies and specialists.',
  source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'translation' },
  words: { en, ar },
}
