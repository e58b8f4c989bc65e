import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'second-editions',
  what: 'A new Vietnam, a second Libya: a place made a kind.',
  source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
  words: { en, ar },
}
