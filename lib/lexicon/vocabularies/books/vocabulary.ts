import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'books',
  what: 'Playbook, handbook, manual, script.',
  source: { paragraph: 5, phrase: 'كتاب السرد الاستراتيجي لروسيا', relation: 'inflected' },
  words: { en, ar },
}
