import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'roads-of-a-place',
  what: 'Road, path, pattern, fate: after the place whose way is taken.',
  source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
  words: { en, ar },
}
