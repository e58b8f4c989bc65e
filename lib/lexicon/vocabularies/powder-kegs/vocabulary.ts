import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'powder-kegs',
  what: 'Powder kegs, time bombs, popular explosions: what is about to go off.',
  source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
  words: { en, ar },
}
