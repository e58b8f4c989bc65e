import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'rampaging',
  what: 'What makes a crowd a mob before it does anything: rampaging, looting, stone-throwing.',
  source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
  words: { ar, en },
}
