import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'demonstrators',
  what: 'People who protest, named by what they do: nobody else, no trade and no age.',
  source: { paragraph: 4, phrase: 'المتظاهرون', relation: 'verbatim' },
  words: { en, ar },
}
