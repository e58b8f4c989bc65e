import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'kinds-of-system',
  what: 'System or regime that is no order: house rules, taxes, the ruling regime.',
  words: { en, ar },
}
