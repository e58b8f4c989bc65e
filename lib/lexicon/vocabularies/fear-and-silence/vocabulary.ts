import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'fear-and-silence',
  what: 'What a crowd breaks without wrecking anything: fear, silence, a siege.',
  words: { en, ar },
}
