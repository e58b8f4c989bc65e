import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'inmates',
  what: 'People in prison: where they riot, the riot is none of the protest.',
  words: { en, ar },
}
