import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'coming-in',
  what: 'To come, step in, be there, said of troops by those who command them.',
  source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
