import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'authoritarian-traits',
  what: 'What rulers take on when they grow authoritarian: a turn, a drift, methods.',
  source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'inflected' },
  words: { en, ar },
}
