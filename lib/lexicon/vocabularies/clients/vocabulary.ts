import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'clients',
  what: 'Governments and rulers whom a patron keeps in place.',
  source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'inflected' },
  words: { en, ar },
}
