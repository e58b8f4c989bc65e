import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'outside-forces',
  what: 'States, alliances and bands from which troops come to another country.',
  source: { paragraph: 9, phrase: 'منظمة معاهدة الأمن الجماعي', relation: 'verbatim' },
  words: { en, ar },
}
