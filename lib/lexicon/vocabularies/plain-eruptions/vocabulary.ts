import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'plain-eruptions',
  what: 'What only a volcano, a pot or a crowd does: to erupt, flare up, boil over, seethe.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
  words: { ar, en },
}
