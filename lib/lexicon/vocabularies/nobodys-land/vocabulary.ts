import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'nobodys-land',
  what: 'What nobody is: a backyard, a province, a colony of anyone.',
  source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
  words: { en, ar },
}
