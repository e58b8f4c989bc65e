import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'to-mind',
  what: 'To mind, memories, ghosts.',
  source: { paragraph: 1, phrase: 'إلى الأذهان ديناميكيات شوهدت في مكان آخر', relation: 'synonym' },
  words: { en, ar },
}
