import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'client-states',
  what: 'Rulers and states that a patron keeps.',
  source: { paragraph: 13, phrase: 'تلك الأوتوقراطية', relation: 'inflected' },
  words: { en, ar },
}
