import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'saviours',
  what: 'Names that raise a ruler: saviour, redeemer, liberator, prophet.',
  source: { paragraph: 2, phrase: 'سلطان النور', relation: 'synonym' },
  words: { en, ar },
}
