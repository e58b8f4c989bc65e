import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'weapon-use',
  what: 'To shoot, open fire, use live rounds or lethal force.',
  source: { paragraph: 2, phrase: 'باستخدام الأسلحة', relation: 'inflected' },
  words: { en, ar },
}
