import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'advisers-abroad',
  what: 'Advisers, instructors, specialists, volunteers: names for soldiers abroad.',
  source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
  words: { en, ar },
}
