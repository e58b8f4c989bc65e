import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'cult-titles',
  what: 'Titles that raise a ruler: father of the nation, leader for life.',
  source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'translation' },
  words: { en, ar },
}
