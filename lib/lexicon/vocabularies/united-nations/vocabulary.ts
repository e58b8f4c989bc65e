import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'united-nations',
  what: 'Peacekeepers whom the United Nations send.',
  words: { ar, en },
}
