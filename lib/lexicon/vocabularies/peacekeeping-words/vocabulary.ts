import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'peacekeeping-words',
  what: 'The peace that is kept, as it stands in the names of troops: what they come for is told by the name already.',
  source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
