import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'commands-to-shoot',
  what: 'Commands to shoot, as they are shouted.',
  source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
  words: { en, ar },
}
