import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'press-and-channels',
  what: 'Newspapers, channels and agencies: behind “state” or “government” they are what is named.',
  words: { ar, en },
}
