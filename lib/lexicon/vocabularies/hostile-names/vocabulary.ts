import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'hostile-names',
  what: 'Criminals, enemies, vermin and diseases: names that tell of the crowd only where they are given to it.',
  source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
  words: { en, ar },
}
