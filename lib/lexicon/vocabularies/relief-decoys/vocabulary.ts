import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'relief-decoys',
  what: 'Real charity and rescue work: donations, volunteers, flames, patients, christenings.',
  words: { en, ar },
}
