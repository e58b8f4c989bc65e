import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'adoring',
  what: 'Beloved, glorious, infallible: adjectives before a ruler.',
  source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
  words: { en, ar },
}
