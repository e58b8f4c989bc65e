import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'commanders',
  what: 'Those who speak for an army.',
  source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
