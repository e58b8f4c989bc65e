import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crime-acts',
  what: 'Looting, burning, wrecking: crimes as verbs that need no further words.',
  source: { paragraph: 4, phrase: 'السرقات', relation: 'synonym' },
  words: { en, ar },
}
