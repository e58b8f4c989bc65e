import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'making-acts',
  what: 'To pay, steer, stage, send a protest: it is somebody else who makes it.',
  source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
  words: { en, ar },
}
