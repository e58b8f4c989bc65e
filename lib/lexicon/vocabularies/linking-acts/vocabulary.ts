import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'linking-acts',
  what: 'To be tied to, allied with, in league with: what links a crowd to armed groups.',
  source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
  words: { en, ar },
}
