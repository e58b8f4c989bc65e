import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'terror-deeds',
  what: 'Terror, treason and the like, as the name of a protest itself.',
  source: {
    paragraph: 14,
    phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
    relation: 'synonym',
  },
  words: { en, ar },
}
