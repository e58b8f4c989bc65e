import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crime-objects',
  what: 'What is burnt, broken, stolen or stormed in a riot.',
  source: { paragraph: 4, phrase: 'مستودعات الأسلحة', relation: 'inflected' },
  words: { en, ar },
}
