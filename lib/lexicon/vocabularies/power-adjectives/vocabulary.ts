import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'power-adjectives',
  what: 'What belongs to a power, by its adjective.',
  source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'inflected' },
  words: { en, ar },
}
