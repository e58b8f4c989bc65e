import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-peoples',
  what: 'Peoples and states, where kinship is told of them.',
  source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
  words: { en, ar },
}
