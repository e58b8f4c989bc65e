import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'by-the-police',
  what: 'Police, soldiers or settlers as those who did it: the deed is not the crowd’s.',
  words: { en, ar },
}
