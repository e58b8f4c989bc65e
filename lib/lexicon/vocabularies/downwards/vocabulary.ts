import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'downwards',
  what: 'Down, off: particles that give a verb another sense.',
  words: { ar, en },
}
