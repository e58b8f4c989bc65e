import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'common-values',
  what: 'Values, history and roots that regimes say they share.',
  source: { paragraph: 10, phrase: 'قواسم مشتركة ضمن هذا النموذج', relation: 'translation' },
  words: { en, ar },
}
