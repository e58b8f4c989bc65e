import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'helped-before',
  what: 'To help somebody, right before what he is helped to do: the help is one thing, the order it is for another.',
  words: { en, ar },
}
