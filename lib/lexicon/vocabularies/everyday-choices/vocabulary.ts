import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'everyday-choices',
  what: 'Sport, trade, traffic, health and schools: where only ways and refused talks are ordinary.',
  words: { en, ar },
}
