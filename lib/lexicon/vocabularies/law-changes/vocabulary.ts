import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'law-changes',
  what: 'Right before a law that a crowd wants changed: nobody is charged under it.',
  source: {
    paragraph: 14,
    phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
    relation: 'synonym',
  },
  words: { en, ar },
}
