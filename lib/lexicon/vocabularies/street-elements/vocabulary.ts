import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'street-elements',
  what: 'Names that stand for nobody but those who protest, where a passage tells of a protest.',
  source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
  words: { ar, en },
}
