import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'crush-decoys',
  what: 'Signs that somebody is crushed or erased by sport, law, data, traffic or a crowd crush.',
  words: { en, ar },
}
