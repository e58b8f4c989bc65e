import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'signs-of-rule',
  what: 'What surrounds a ruler: palace, portrait, decree, birthday, throne.',
  words: { en, ar },
}
