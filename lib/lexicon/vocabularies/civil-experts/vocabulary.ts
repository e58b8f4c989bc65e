import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'civil-experts',
  what: 'What shows that an expert or an adviser is nobody in arms: one who observes, heals or counts.',
  words: { en, ar },
}
