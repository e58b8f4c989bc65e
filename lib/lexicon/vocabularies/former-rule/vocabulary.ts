import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'former-rule',
  what: 'Colonies of the past, as history tells them, Jewish settlements, reserves of nature.',
  words: { en, ar },
}
