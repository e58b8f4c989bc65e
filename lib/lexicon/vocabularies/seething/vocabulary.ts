import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'seething',
  what: 'What seethes, simmers or burns, before the name of a protest or an anger.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
  words: { ar, en },
}
