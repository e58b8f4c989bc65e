import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'realms',
  what: 'What a ruler is the lion or the sun of: desert, nation, revolution.',
  source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
  words: { en, ar },
}
