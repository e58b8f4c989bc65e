import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bombs-and-war',
  what: 'Bombs, fronts and armed groups by name: a passage that tells of them tells of no protest, even if people die at protests too.',
  words: { en, ar },
}
