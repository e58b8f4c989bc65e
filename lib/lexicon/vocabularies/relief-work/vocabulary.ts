import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'relief-work',
  what: 'Relief, rescue, sport and the names of the United Nations missions: help that is no intervention.',
  words: { en, ar },
}
