import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'brothers',
  what: 'Brother, sister, sibling, brethren.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
  words: { ar, en },
}
