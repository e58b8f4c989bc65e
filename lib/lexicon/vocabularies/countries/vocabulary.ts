import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'countries',
  what: 'Countries, regions and their capitals by name.',
  source: { paragraph: 6, phrase: 'الشرق الأوسط وآسيا الوسطى', relation: 'inflected' },
  words: { en, ar },
}
