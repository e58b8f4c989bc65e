import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'restless-lands',
  what: 'A country or a province that a protest seizes as a whole.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
  words: { ar, en },
}
