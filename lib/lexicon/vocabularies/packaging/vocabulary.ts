import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'packaging',
  what: 'To spin, sell or dress up one thing as another.',
  source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
  words: { en, ar },
}
