import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kept-clients',
  what: 'Rulers and regimes that are saved or kept.',
  source: { paragraph: 13, phrase: 'تلك الأوتوقراطية', relation: 'inflected' },
  words: { en, ar },
}
