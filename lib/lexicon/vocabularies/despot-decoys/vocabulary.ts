import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'despot-decoys',
  what: 'Settings where despot and authoritarian are said of something else.',
  words: { en, ar },
}
