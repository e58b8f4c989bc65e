import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'weapon-decoys',
  what: 'Signs that shooting is training, hunting, crime, film or sport.',
  words: { en, ar },
}
