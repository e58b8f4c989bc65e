import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'acted-upon',
  what: 'Words that, right before the crowd, tell that it suffers the act and does not do it.',
  words: { en, ar },
}
