import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kinds-of-control',
  what: 'What control is of when it is not of people: air control, birth control, remote control.',
  words: { en, ar },
}
