import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'leaves',
  what: 'A leaf out of, borrowed from, straight out of.',
  source: { paragraph: 5, phrase: 'كتاب السرد الاستراتيجي لروسيا', relation: 'synonym' },
  words: { en, ar },
}
