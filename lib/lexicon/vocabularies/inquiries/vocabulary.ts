import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'inquiries',
  what: 'Inquiries, charges and bans: what is ordered is to look into the shooting, or to end it.',
  words: { en, ar },
}
