import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'violent-labels',
  what: 'Names of violence and treason for people: terrorists, extremists, bandits, thugs.',
  source: { paragraph: 4, phrase: 'إرهابيون', relation: 'verbatim' },
  words: { en, ar },
}
