import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'contempt-labels',
  what: 'Beasts, filth, disease, criminals: names of contempt that need a plain naming to be a name for people.',
  source: { paragraph: 4, phrase: 'إرهابيون', relation: 'synonym' },
  words: { en, ar },
}
