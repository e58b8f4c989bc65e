import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'another-one',
  what: 'Another, a second, a new one, behind the name of a place.',
  source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
  words: { en, ar },
}
