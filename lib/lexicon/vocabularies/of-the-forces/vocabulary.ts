import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'of-the-forces',
  what: 'Words that make a spread the deployment of forces.',
  words: { en, ar },
}
