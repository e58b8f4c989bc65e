import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kin-arms',
  what: 'Troops, help and neighbours, where kinship is the reason.',
  source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
