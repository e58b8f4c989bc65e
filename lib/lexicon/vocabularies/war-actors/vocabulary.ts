import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'war-actors',
  what: 'Factions, rebels and battles: who fights over a town in a war.',
  source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
  words: { en, ar },
}
