import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'turning-away',
  what: 'To reject, defy, upend or replace a system.',
  source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
  words: { en, ar },
}
