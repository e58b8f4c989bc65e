import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'benefactors',
  what: 'Charity, fireman, gendarme, godfather, saviour: images for a power that keeps rulers in place.',
  source: { paragraph: 1, phrase: 'مؤسسة خيرية', relation: 'verbatim' },
  words: { en, ar },
}
