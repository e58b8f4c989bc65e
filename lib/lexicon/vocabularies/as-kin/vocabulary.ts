import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'as-kin',
  what: 'Phrases by which states or rulers speak of each other as brothers.',
  source: { paragraph: 9, phrase: 'إننا نفهمك ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
