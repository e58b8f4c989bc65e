import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'the-contagion',
  what: 'The contagion, the infection, once the unrest has been told.',
  source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
  words: { en, ar },
}
