import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'the-public',
  what: 'The street, the people, the town: a public that is said to explode.',
  source: { paragraph: 9, phrase: 'للسيطرة على الناس', relation: 'synonym' },
  words: { en, ar },
}
