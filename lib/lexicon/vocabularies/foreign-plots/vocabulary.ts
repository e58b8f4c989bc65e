import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'foreign-plots',
  what: 'Foreign hands, plots and meddling, in one phrase.',
  source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'synonym' },
  words: { en, ar },
}
