import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'exporting',
  what: 'To export, import, clone.',
  source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
  words: { en, ar },
}
