import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rulers',
  what: 'Persons who rule, by office or by name.',
  source: { paragraph: 2, phrase: 'الحاكم', relation: 'inflected' },
  words: { en, ar },
}
