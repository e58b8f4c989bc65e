import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'counter-terror',
  what: 'The fight against terror, its victims, its law: the label is the thing fought.',
  words: { en, ar },
}
