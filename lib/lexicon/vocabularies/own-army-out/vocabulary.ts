import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'own-army-out',
  what: 'To go out, be called out, right before the army: as a country tells it of its own.',
  words: { en, ar },
}
