import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-leaders',
  what: 'Those who meet and telephone as kin: heads of states and envoys.',
  source: { paragraph: 9, phrase: 'إننا نفهمك', relation: 'synonym' },
  words: { en, ar },
}
