import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protesters',
  what: 'People who protest, dissent, oppose or report on it, as the press names them.',
  source: { paragraph: 4, phrase: 'المتظاهرون', relation: 'verbatim' },
  words: { en, ar },
}
