import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bad-precedents',
  what: 'Bad precedents and examples that others might follow.',
  source: { paragraph: 10, phrase: 'تخلق سابقة يمكن محاكاتها وتكرارها', relation: 'translation' },
  words: { en, ar },
}
