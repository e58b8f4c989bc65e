import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'spheres',
  what: 'Spheres, zones and near abroads, in one phrase.',
  source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'translation' },
  words: { en, ar },
}
