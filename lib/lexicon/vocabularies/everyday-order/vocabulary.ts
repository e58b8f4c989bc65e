import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'everyday-order',
  what: 'Crime, pilgrimages, classrooms, ceasefires between armies: order that is kept without any unrest.',
  words: { en, ar },
}
