import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'troops',
  what: 'Troops, units and arms that go into a country.',
  source: { paragraph: 9, phrase: 'إرسال وحدة عسكرية', relation: 'inflected' },
  words: { en, ar },
}
