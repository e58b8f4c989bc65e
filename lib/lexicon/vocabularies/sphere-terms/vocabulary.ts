import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sphere-terms',
  what: 'Terms of a zone that belongs to a power.',
  source: { paragraph: 6, phrase: 'مجال النفوذ', relation: 'inflected' },
  words: { en, ar },
}
