import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'setting-alight',
  what: 'To ignite, inflame, detonate: what a hand does to a fuse.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
  words: { en, ar },
}
