import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'protecting-crowds',
  what: 'To protect the demonstrators: from whom they are protected they are not.',
  words: { en, ar },
}
