import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'story-tellers',
  what: 'Powers, media, events and aims that show a story told on purpose.',
  words: { en, ar },
}
