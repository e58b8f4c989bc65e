import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'demands',
  what: 'What those who protest ask for.',
  source: { paragraph: 9, phrase: 'المطالب', relation: 'synonym' },
  words: { en, ar },
}
