import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'military-advisers',
  what: 'Advisers, instructors and trainers named as military.',
  source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
  words: { en, ar },
}
