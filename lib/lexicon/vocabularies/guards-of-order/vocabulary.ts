import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'guards-of-order',
  what: 'Gendarme, sheriff, fireman, godfather: images for who keeps order in a region.',
  source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
  words: { en, ar },
}
