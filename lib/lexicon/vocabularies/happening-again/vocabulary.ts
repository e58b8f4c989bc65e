import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'happening-again',
  what: 'To repeat itself, to happen again.',
  source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
  words: { en, ar },
}
