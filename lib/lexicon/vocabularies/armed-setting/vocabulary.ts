import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'armed-setting',
  what: 'Signs of an army, a war or guards: the setting in which a contractor is no builder.',
  source: { paragraph: 14, phrase: 'نظامًا عسكريًا استبداديًا', relation: 'synonym' },
  words: { en, ar },
}
